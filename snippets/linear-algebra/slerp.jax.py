import jax.numpy as jnp
from jax.scipy.spatial.transform import Rotation, Slerp

p, q = jnp.array([0.0, 0.0, 0.0, 1.0]), jnp.array([0.0, 0.0, 0.6, 0.8])
between = Slerp.init(jnp.array([0.0, 1.0]), Rotation.from_quat(jnp.stack([p, q])))
between(0.75).as_quat()
