import jax.numpy as jnp

dtypes = (jnp.float64, jnp.float32, jnp.float16, jnp.int8, jnp.bool)
[jnp.dtype(d).itemsize for d in dtypes]
