import jax
import jax.numpy as jnp

x = jnp.array([1e-6, 0.5, 2.0, 20.0])
jax.nn.log1mexp(x)
