import jax
import jax.numpy as jnp

jax.grad(jnp.floor)(1.5)
