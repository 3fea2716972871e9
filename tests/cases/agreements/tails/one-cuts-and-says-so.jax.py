import jax

jax.random.truncated_normal(jax.random.key(3), -2., 2., (20_000,))
