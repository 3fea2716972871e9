import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def build(self, shape):
        two = tf.keras.initializers.Constant(2.0)
        self.factor = self.add_weight(shape=(shape[-1],), initializer=two)

    def call(self, x):
        return self.factor * x


Scale()(tf.constant([1.0, 2.0, 3.0]))
