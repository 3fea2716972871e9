"Array([0.12345679, 0.5       ], dtype=float32)"
