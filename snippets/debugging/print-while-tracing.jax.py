import jax
import jax.numpy as jnp


@jax.jit
def double(x):
    print("doubling")
    return 2 * x


for number in (1, 2):
    double(jnp.array(number))
print("end")
