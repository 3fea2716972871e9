import inspect

import tensorflow as tf

parameters = inspect.signature(tf.nn.leaky_relu).parameters
parameters["alpha"].default
