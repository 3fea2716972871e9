import jax

key = jax.random.key(0)
with jax.threefry_partitionable(False):
    old = jax.random.normal(key, (3, 4))
new = jax.random.normal(key, (3, 4))
old[0, :3], new[0, :3]
