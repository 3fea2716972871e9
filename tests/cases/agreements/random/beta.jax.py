import jax

jax.random.beta(jax.random.key(5), 2., 3., (20_000,))
