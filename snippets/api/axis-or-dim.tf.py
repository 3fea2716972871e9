import inspect

import tensorflow as tf

parameters = inspect.signature(tf.nn.softmax).parameters
[name for name in parameters if name in ("axis", "dim")]
