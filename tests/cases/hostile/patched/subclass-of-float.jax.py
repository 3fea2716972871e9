import jax.numpy as jnp

class Liar(float):
    def __eq__(self, other):
        return True
    def __float__(self):
        return 2.0
    def __repr__(self):
        return "2.0"
    __hash__ = float.__hash__

(jnp.array(1.), Liar(3.0))
