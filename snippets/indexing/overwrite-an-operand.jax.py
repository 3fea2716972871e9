import jax
import jax.numpy as jnp

add = jax.jit(jnp.add, donate_argnums=0)
x = jnp.array([1., 2., 3.])
y = jnp.array([10., 20., 30.])
place = x.unsafe_buffer_pointer()
x = add(x, y)
x, x.unsafe_buffer_pointer() == place
