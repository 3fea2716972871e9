import jax

jax.random.geometric(jax.random.key(19), 0.25, (20_000,))
