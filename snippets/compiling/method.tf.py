import tensorflow as tf


class Scaler:
    def __init__(self, scale):
        self.scale = scale

    @tf.function
    def __call__(self, x):
        return self.scale * x


scaler = Scaler(3.)
scaler(tf.constant([1., 2.]))
