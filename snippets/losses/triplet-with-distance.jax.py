import jax
import jax.numpy as jnp

anchor, near, far = jnp.array([[[0.0, 0.0]], [[3.0, 4.0]], [[0.0, 6.5]]])
to_near = jnp.abs(anchor - near).sum(axis=1)
to_far = jnp.abs(anchor - far).sum(axis=1)
jax.nn.relu(to_near - to_far + 1.0).mean()
