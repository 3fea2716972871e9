import jax.numpy as jnp

a = jnp.array([[256.0, 1.0, 1.0]], dtype=jnp.bfloat16)
ones = jnp.ones((3, 1), dtype=jnp.bfloat16)
(a @ ones)[0, 0].astype(float), (a[0, 0] + a[0, 1] + a[0, 2]).astype(float)
