// package-validate runs the rules of Elastic's package-spec over packages and prints what breaks them.
//
//	package-validate [-mode legacy|source|build] FOLDER|ZIP ...
//
// Exit code: 0 without findings, 1 with findings, 2 where a package could not be checked at all.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/elastic/package-spec/v3/code/go/pkg/specerrors"
	"github.com/elastic/package-spec/v3/code/go/pkg/validator"
)

func main() {
	mode := flag.String("mode", "legacy", "which rules: legacy, source or build")
	flag.Parse()
	checker, err := validator.New(validator.Mode(*mode))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	exitCode := 0
	for _, path := range flag.Args() {
		exitCode = max(exitCode, check(checker, path))
	}
	os.Exit(exitCode)
}

func check(checker *validator.Validator, path string) int {
	validate := checker.ValidateFromPath
	if filepath.Ext(path) == ".zip" {
		validate = checker.ValidateFromZip
	}
	err := validate(path)
	if err == nil {
		fmt.Printf("%s: no findings\n", path)
		return 0
	}
	var findings specerrors.ValidationErrors
	if !errors.As(err, &findings) {
		fmt.Fprintf(os.Stderr, "%s: %v\n", path, err)
		return 2
	}
	for _, finding := range findings {
		fmt.Printf("%s: %s %s\n", path, finding.Code(), finding)
	}
	return 1
}
