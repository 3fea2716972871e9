import jax.numpy as jnp
import optax

g = jnp.array([1.0, float("nan"), float("inf")])
clip = optax.zero_nans()
updates, _ = clip.update(g, clip.init(g))
updates
