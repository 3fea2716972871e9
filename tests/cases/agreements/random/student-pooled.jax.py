import jax

jax.random.t(jax.random.key(40), 3., (20_000,))
