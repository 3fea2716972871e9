"dense"
