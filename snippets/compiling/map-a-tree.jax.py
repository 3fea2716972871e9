import jax
import jax.numpy as jnp

params = {"w": jnp.array([1., 2.]), "b": jnp.array(3.)}
slopes = {"w": jnp.array([10., 20.]), "b": jnp.array(-10.)}
jax.tree.map(lambda p, g: p - 0.1 * g, params, slopes)
