import jax

jax.random.permutation(jax.random.key(24), 6)
