import jax

jax.random.randint(jax.random.key(1), (20_000,), 1, 7).at[3].set(7)
