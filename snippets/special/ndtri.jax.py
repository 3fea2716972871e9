import jax
import jax.numpy as jnp

p = jnp.array([0.025, 0.5, 0.9, 0.999])
jax.scipy.special.ndtri(p)
