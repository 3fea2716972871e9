import jax

a, b = (jax.random.uniform(jax.random.key(0), (3,)) for _ in range(2))
(a == b).all()
