import jax

key = jax.random.key(0)
left, right = jax.random.split(key)
jax.random.normal(left, (3,)), jax.random.normal(right, (3,))
