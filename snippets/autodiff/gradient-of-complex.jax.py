import jax
import jax.numpy as jnp

z = jnp.array(3 + 4j)
jax.grad(lambda z: (z * z.conj()).real)(z)
