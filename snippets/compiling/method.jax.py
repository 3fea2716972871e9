import jax
import jax.numpy as jnp


class Scaler:
    def __init__(self, scale):
        self.scale = scale

    @jax.jit
    def __call__(self, x):
        return self.scale * x


scaler = Scaler(3.)
scaler(jnp.array([1., 2.]))
