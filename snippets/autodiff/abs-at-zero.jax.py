import jax
import jax.numpy as jnp

jax.grad(jnp.abs)(0.)
