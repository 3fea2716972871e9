import jax
import jax.numpy as jnp

a = jax.ShapeDtypeStruct((2, 3), jnp.float32)
b = jax.ShapeDtypeStruct((3, 5), jnp.float32)
jax.eval_shape(jnp.matmul, a, b).shape
