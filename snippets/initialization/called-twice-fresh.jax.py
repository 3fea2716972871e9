import jax

glorot = jax.nn.initializers.glorot_uniform()
key, other_key = jax.random.split(jax.random.key(0))
first, second = glorot(key, (3, 2)), glorot(other_key, (3, 2))
(first == second).all()
