import jax
import jax.numpy as jnp


@jax.jit
def double(x):
    jax.debug.print("x = {}", x)
    return 2 * x


for number in (1, 2):
    double(jnp.array(number))
jax.effects_barrier()
print("end")
