import jax.numpy as jnp

a = jnp.array([1.0, 2.0, 3.0])
b = jnp.array([10.0, 20.0, 30.0])
c = jnp.zeros(3)
jnp.add(a, b, out=c)
