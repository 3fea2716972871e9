import jax

first = jax.random.normal(jax.random.key(0), (3,))
second = jax.random.normal(jax.random.key(0), (3,))
second - first
