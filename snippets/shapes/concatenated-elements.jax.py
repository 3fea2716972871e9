import jax.numpy as jnp

a = jnp.array([2., 3., 5.])
b = jnp.array([7., 11.])
c = jnp.concatenate((a, b))
[float(v) for v in c], [float(a[i] if i < 3 else b[i - 3]) for i in range(5)]
