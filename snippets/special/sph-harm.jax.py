import jax
import jax.numpy as jnp

theta = jnp.array([0.5, 1., 2.])
phi = jnp.array([0., 1., 3.])
n, m = jnp.full(3, 2), jnp.full(3, 1)
jax.scipy.special.sph_harm_y(n, m, theta, phi)
