import jax

jax.random.t(jax.random.key(5), 3., (20_000,))
