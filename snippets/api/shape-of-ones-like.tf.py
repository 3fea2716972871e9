import inspect

import tensorflow as tf

"shape" in inspect.signature(tf.ones_like).parameters
