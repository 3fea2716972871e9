import jax

jax.random.randint(jax.random.key(11), (20_000,), 0, 6)
