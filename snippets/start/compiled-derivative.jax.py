import jax
import jax.numpy as jnp

derivative = jax.grad(lambda x: x**3)
fast = jax.jit(derivative)
fast(jnp.array(2.))
