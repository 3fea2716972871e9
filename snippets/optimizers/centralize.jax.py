import jax.numpy as jnp
import optax

g = jnp.array([[1.0, 2.0, 3.0], [4.0, 0.0, 2.0]])
clip = optax.centralize()
updates, _ = clip.update(g, clip.init(g))
updates
