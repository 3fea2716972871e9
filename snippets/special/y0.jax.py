import jax
import jax.numpy as jnp

x = jnp.array([0.5, 2., 5.])
j = jax.scipy.special.bessel_jn(x, v=20, n_iter=24)
k = jnp.arange(1, 11)
signs = -((-1) ** k)
2 / jnp.pi * ((jnp.log(x / 2) + jnp.euler_gamma) * j[0] + 2 * (signs / k) @ j[2::2])
