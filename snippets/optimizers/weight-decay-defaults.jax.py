import inspect

import optax

inspect.signature(optax.adamw).parameters["weight_decay"].default
