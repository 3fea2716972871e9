import jax

jax.lax.broadcasted_iota(int, (2, 3), 1)
