import jax

key = jax.random.key(0)
bool((jax.random.normal(key, (2,)) == jax.random.normal(key, (2,))).all())
