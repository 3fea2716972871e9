import jax.numpy as jnp

tensors = [jnp.arange(3.), jnp.arange(4.).reshape(2, 2)]
[x.shape for x in tensors]
