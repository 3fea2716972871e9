import jax.numpy as jnp
from jax.scipy.spatial.transform import Rotation

q, v = jnp.array([0.0, 0.0, 0.6, 0.8]), jnp.array([1.0, 2.0, 3.0])
Rotation.from_quat(q).apply(v)
