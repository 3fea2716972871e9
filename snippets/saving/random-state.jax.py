import jax

key = jax.random.key(0)
saved = jax.random.key_data(key)
ahead = jax.random.uniform(key, 3)
key = jax.random.wrap_key_data(saved)
bool((jax.random.uniform(key, 3) == ahead).all())
