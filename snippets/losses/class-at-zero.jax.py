import jax.numpy as jnp

p, labels = jnp.array([[1.0, 0.0]]), jnp.array([1])
-jnp.log(jnp.take_along_axis(p, labels[:, None], axis=1)[:, 0])
