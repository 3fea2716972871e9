import jax

jax.random.gumbel(jax.random.key(25), (20_000,))
