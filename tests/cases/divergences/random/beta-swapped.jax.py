import jax

jax.random.beta(jax.random.key(19), 3., 2., (20_000,))
