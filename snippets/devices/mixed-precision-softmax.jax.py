import jax
import jax.numpy as jnp

x = jnp.ones((1, 3), jnp.bfloat16)
z = x @ x.T
p = jax.nn.softmax(z, axis=1)
[z.dtype.name, p.dtype.name]
