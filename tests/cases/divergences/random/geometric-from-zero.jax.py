import jax

jax.random.geometric(jax.random.key(23), 0.25, (20_000,))
